new dev.netspec.it.Scenario(basedir).soundSpec('spec')
    .replace('spec/kaas-mgmt.yaml', '    gateway: 10.0.11.1\n', '    gateway: 10.0.11.1\n    gateway: 10.0.11.2\n')
    .done()
