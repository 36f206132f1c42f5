package dev.netspec.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Many small clusters of one make, which share their servers' profile. */
final class Cells {

    private static final String PROFILE = """
            apiVersion: netspec.dev/v1
            kind: HostProfile
            name: cell
            nics: [eno1, eno2]
            bonds:
              bond0: {members: [0, 1], mode: active-backup} # of a cell
            attach:
              lcm: {to: bond0}
              workloads: {to: bond0}
            """;

    private static final String CELL = """
            apiVersion: netspec.dev/v1
            kind: Cluster
            name: cell-%1$02d
            project: cells
            region: region-two
            networks:
              lcm:
                cidr: 10.101.%2$d.0/24
                vlan: %3$d
                gateway: 10.101.%2$d.1
                hosts: 10.101.%2$d.10-10.101.%2$d.19
                apiEndpoint: 10.101.%2$d.5
                loadBalancer: 10.101.%2$d.100-10.101.%2$d.119
              workloads: {vlan: %4$d, cidr: 10.102.%1$d.0/24, hosts: 10.102.%1$d.10-10.102.%1$d.19}
            machines:
              manager: {count: 3, profile: cell, default: true}
            raw:
              Cluster: {spec: {providerSpec: {value: {release: mke-16-4-0-3-7-17}}}}
            """;

    private Cells() {}

    static void write(int count, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("profile.yaml"), PROFILE);
        for (int number = 1; number <= count; number++) {
            Files.writeString(
                    folder.resolve("cell-%02d.yaml".formatted(number)),
                    CELL.formatted(number, number - 1, 1000 + number, 2000 + number));
        }
    }
}
