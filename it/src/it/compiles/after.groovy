new dev.netspec.it.Scenario(basedir)
    .said('Read 2 files from spec: management cluster kaas-mgmt on release 2.23', 'Wrote target/netspec/bootstrap', '0 deleted')
    .has('target/netspec/rendered/kaas-mgmt/default/kustomization.yaml',
        'target/netspec/rendered/kaas-mgmt/default/cluster/kaas-mgmt.yaml',
        'target/netspec/evidence/kaas-mgmt/kaas-mgmt/metallb-expected.yaml',
        'target/netspec/bootstrap/kaas-mgmt',
        'target/netspec/provenance.json')
    .lacks('rendered', 'evidence', 'bootstrap', '.netspec')
    .done()
