new dev.netspec.it.Scenario(basedir).soundSpec('spec').committed()
    .write('rendered/kaas-mgmt/default/secret.yaml', 'apiVersion: v1\nkind: Secret\nmetadata: {name: by-hand, namespace: default}\n')
    .move('rendered/kaas-mgmt/default/cluster/kaas-mgmt.yaml', 'rendered/kaas-mgmt/default/cluster/stale.yaml')
    .done()
