/**
 * Address arithmetic on small IPv4 value types. Begin with {@link dev.netspec.net.AddressRange}.
 *
 * <p>The product supports IPv4 only, and so do these types; IPv6 is recognised only to be named in a message. The only
 * user of the IPAddress library, whose lenient defaults ({@code ""} is the loopback, {@code 010.0.0.1} is 8.0.0.1) stop
 * here.
 */
package dev.netspec.net;
