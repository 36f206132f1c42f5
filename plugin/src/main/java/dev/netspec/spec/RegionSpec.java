package dev.netspec.spec;

import dev.netspec.net.Cidr;
import dev.netspec.net.Ip;
import dev.netspec.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A {@code Region} document.
 *
 * @param agents empty if not stated; a list without elements if stated so
 */
public record RegionSpec(
        Written<String> name,
        Written<String> release,
        List<Written<Ip>> nameservers,
        List<Written<Cidr>> outOfBand,
        Optional<String> routingDomain,
        Optional<List<String>> agents,
        Optional<String> bootstrap,
        Origin origin) {}
