new dev.netspec.it.Scenario(basedir).soundSpec('spec').committed()
    .replace('rendered/kaas-mgmt/default/cluster/kaas-mgmt.yaml', '10.0.11.90', '10.0.11.91')
    .move('evidence/kaas-mgmt/kaas-mgmt/services.md', 'evidence/kaas-mgmt/kaas-mgmt/old-services.md')
    .done()
