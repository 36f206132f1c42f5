new dev.netspec.it.Scenario(basedir)
    .said('Tests run: 2, Failures: 0',
        'warning[acme-gateway-first] spec/kaas-mgmt.yaml:15:14',
        'the gateway of network `management` is not its first address',
        'rules and 1 of your own: 0 errors, 1 warning')
    .done()
