new dev.netspec.it.Scenario(basedir)
    .said('error[drift-changed] rendered/kaas-mgmt/default/cluster/kaas-mgmt.yaml:',
        '10.0.11.91`, and a fresh compile has `',
        'error[drift-missing] evidence/kaas-mgmt/kaas-mgmt/services.md:1:1',
        'error[drift-stale] evidence/kaas-mgmt/kaas-mgmt/old-services.md:1:1',
        'netspec found 3 errors, 0 warnings',
        'Run `mvn netspec:update` and commit the result.')
    .has('rendered/kaas-mgmt/default/cluster/kaas-mgmt.yaml', '10.0.11.91')
    .has('evidence/kaas-mgmt/kaas-mgmt/old-services.md')
    .done()
