new dev.netspec.it.Scenario(basedir)
    .said('[ERROR] error[yaml-duplicate-key] spec/kaas-mgmt.yaml:16:5\n   |\n',
        '16 |     gateway: 10.0.11.2\n   |     ^^^^^^^ ',
        'netspec found 1 error, 0 warnings')
    .done()
