package dev.netspec.model;

import dev.netspec.net.Ip;
import dev.netspec.source.Origin;

/** An address that was stated somewhere. */
public record Address(Ip ip, Origin origin) {

    @Override
    public String toString() {
        return ip.toString();
    }
}
