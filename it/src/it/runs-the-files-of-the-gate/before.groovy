// A pull request that gives a pool more addresses.
new dev.netspec.it.Scenario(basedir).cloneOfSample()
    .replace('spec/region-one/kaas-mgmt.yaml', '10.0.11.61-10.0.11.80', '10.0.11.61-10.0.11.89')
    .committed()
    .commit('Give the services of the management cluster nine addresses more')
    .done()
