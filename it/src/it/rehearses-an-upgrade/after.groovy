new dev.netspec.it.Scenario(basedir)
    .said('Comparing 2.23 with 2.24.0',
        '[INFO] kaas-mgmt',
        'pool `default` moves from the Helm values of Cluster `kaas-mgmt` into MetalLBConfig `kaas-mgmt-metallb`; no address changes',
        ' changes, 0 address changes')
    .lacks('target/netspec', 'rendered')
    .done()
