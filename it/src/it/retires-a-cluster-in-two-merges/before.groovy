// The first pull request marks a cluster, and commits what that compiles to.
new dev.netspec.it.Scenario(basedir).cloneOfSample()
    .replace('spec/region-one/mosk-1.yaml', 'project: mosk\n',
        'project: mosk\nretired: {since: 2026-06-01, reason: its tenants have moved}\n')
    .committed()
    .commit('Mark mosk-1 for deletion')
    .done()
