package dev.netspec.netplan;

import dev.netspec.node.Node;
import dev.netspec.node.ScalarNode;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A macro of an npTemplate.
 *
 * @param argument without its quotes; empty if there is none
 */
public record NetplanMacro(String function, String argument) {

    private static final String NIC = "nic";
    private static final String MAC = "mac";
    private static final String IP = "ip";
    private static final String GATEWAY = "gateway_from_subnet";
    private static final String NAMESERVERS = "nameservers_from_subnet";
    private static final String CIDR = "cidr_from_subnet";
    private static final String API_ADDRESS = "cluster_api_lb_ip";

    /**
     * Alone, or with one argument: an integer or a text. Without quotes or in the wrong ones it is no macro of Go's, but
     * what it means is plain; that it is wrong is for a rule to say.
     */
    private static final Pattern SYNTAX = Pattern.compile(
            "\\{\\{\\s*(\\w+)(?:\\s+(?:\"([^\"]*)\"|`([^`]*)`|'([^']*)'|([^\\s\"`'|()$]+)))?\\s*\\}\\}");

    static NetplanMacro nic(int index) {
        return new NetplanMacro(NIC, Integer.toString(index));
    }

    static NetplanMacro mac(int index) {
        return new NetplanMacro(MAC, Integer.toString(index));
    }

    /** @param device the interface's name, or the index of a NIC */
    static NetplanMacro ip(String device, String subnet) {
        return new NetplanMacro(IP, device + ":" + subnet);
    }

    static NetplanMacro gateway(String subnet) {
        return new NetplanMacro(GATEWAY, subnet);
    }

    static NetplanMacro nameservers(String subnet) {
        return new NetplanMacro(NAMESERVERS, subnet);
    }

    static NetplanMacro cidr(String subnet) {
        return new NetplanMacro(CIDR, subnet);
    }

    /** The address of the cluster's API. */
    static NetplanMacro apiAddress() {
        return new NetplanMacro(API_ADDRESS, "");
    }

    public static Optional<NetplanMacro> of(Node node) {
        return node instanceof ScalarNode scalar ? of(scalar.text()) : Optional.empty();
    }

    public static Optional<NetplanMacro> of(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String argument = Stream.of(matcher.group(2), matcher.group(3), matcher.group(4), matcher.group(5))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return Optional.of(new NetplanMacro(matcher.group(1), argument));
    }

    /** The index of the NIC that this is the name of. */
    public OptionalInt nicIndex() {
        return indexIf(NIC);
    }

    /** The index of the NIC that this is the MAC address of. */
    public OptionalInt macIndex() {
        return indexIf(MAC);
    }

    private OptionalInt indexIf(String wanted) {
        return function.equals(wanted) && argument.matches("\\d{1,4}")
                ? OptionalInt.of(Integer.parseInt(argument))
                : OptionalInt.empty();
    }

    /** The Subnet that this is an address of, if it is one. */
    public Optional<String> subnetOfAddress() {
        return function.equals(IP) && argument.contains(":")
                ? Optional.of(argument.substring(argument.indexOf(':') + 1))
                : Optional.empty();
    }

    /** The interface, by name or index, that the address is for. */
    public String device() {
        return argument.substring(0, argument.indexOf(':'));
    }

    /** The Subnet that this is the gateway of, if it is one. */
    public Optional<String> subnetOfGateway() {
        return function.equals(GATEWAY) ? Optional.of(argument) : Optional.empty();
    }

    /** The Subnet that these are the name servers of, if they are. */
    public Optional<String> subnetOfNameservers() {
        return function.equals(NAMESERVERS) ? Optional.of(argument) : Optional.empty();
    }

    /** The Subnet that this is the CIDR of, if it is one. */
    public Optional<String> subnetOfCidr() {
        return function.equals(CIDR) ? Optional.of(argument) : Optional.empty();
    }

    /** The Subnet that it draws from, if it does. */
    Optional<String> subnet() {
        return subnetOfAddress()
                .or(this::subnetOfGateway)
                .or(this::subnetOfNameservers)
                .or(this::subnetOfCidr);
    }

    /** As a template has it. */
    String text() {
        if (function.equals(API_ADDRESS)) {
            return "{{" + function + "}}";
        }
        boolean integer = nicIndex().isPresent() || macIndex().isPresent();
        return "{{" + function + " " + (integer ? argument : '"' + argument + '"') + "}}";
    }
}
