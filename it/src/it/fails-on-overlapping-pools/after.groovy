new dev.netspec.it.Scenario(basedir)
    .said('[ERROR] error[pool-overlap] spec/kaas-mgmt.yaml:',
        '  monitoring: {in: management, addresses: 10.0.11.75-10.0.11.85, autoAssign: false}\n',
        '^^^^^^^^^^^^^^^^^^^^^',
        '---------------------',
        '= fix: ',
        '= more: mvn netspec:explain -Dnetspec.id=pool-overlap',
        'netspec found 1 error, 0 warnings')
    .lacks('target/netspec')
    .done()
