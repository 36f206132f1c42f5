new dev.netspec.it.Scenario(basedir)
    .said('note[host-range-too-small] spec/kaas-mgmt.yaml:',
        '-------------------- it is in the baseline here',
        'given to us like this: accepted until `2999-12-31` here',
        'Wrote .netspec/baseline.yaml: 1 finding',
        'no findings, 1 accepted, 1 in the baseline')
    .has('.netspec/baseline.yaml', 'id: host-range-too-small')
    .has('target/netspec/rendered/kaas-mgmt/default/cluster/kaas-mgmt.yaml')
    .done()
