new dev.netspec.it.Scenario(basedir).soundSpec('network/spec')
    .replace('network/spec/kaas-mgmt.yaml', 'gateway: 10.0.11.1\n', 'gateway: 10.0.11.254\n')
    .done()
