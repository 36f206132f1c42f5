def repository = new dev.netspec.it.Scenario(basedir)
def gate = new dev.netspec.it.Gate(basedir, localRepositoryPath)
def objects = ['cluster/mosk-1', 'l2template/mosk-1', 'subnet/mosk-1-lcm'].collect { "rendered/kaas-mgmt/mosk/${it}.yaml".toString() }

// It passes the gate: the objects are all there, and nothing protects them any more.
repository.said('safe: cluster `mosk-1` is marked for deletion since `2026-06-01`: its tenants have moved')
repository.has(objects as String[])
objects.each {
    def text = new File(basedir, it).text
    assert text.contains('argocd.argoproj.io/sync-wave')
    assert !text.contains('sync-options') && !text.contains('prune')
}
assert new File(basedir, 'rendered/kaas-mgmt/default/cluster/kaas-mgmt.yaml').text.contains('Prune=false,Delete=false')
repository.git('push', '--quiet', 'origin', 'change:main').git('fetch', '--quiet', 'origin')

// The second one takes it out, and passes too: now they go.
repository.git('rm', '--quiet', 'spec/region-one/mosk-1.yaml')
gate.maven('netspec:update').succeeds()
repository.lacks(objects as String[])
repository.commit('Take mosk-1 out')
gate.maven('netspec:check -Dnetspec.base=origin/main').succeeds().said('cluster `mosk-1` is removed')
repository.git('push', '--quiet', 'origin', 'change:main').git('fetch', '--quiet', 'origin')

// One that does both at once for another cluster passes nowhere, and nothing is deleted.
def cluster = 'rendered/kaas-mgmt-two/mosk/cluster/mosk-2.yaml'
repository.git('rm', '--quiet', 'spec/region-two/mosk-2.yaml')
gate.maven('netspec:update').fails().said("error[removed-while-protected] ${cluster}:".toString())
repository.has(cluster)
gate.maven('netspec:check').fails().said("error[removed-while-protected] ${cluster}:".toString(), 'netspec found 1 error')
repository.git('rm', '-r', '--quiet', 'rendered/kaas-mgmt-two/mosk')
gate.maven('netspec:check -Dnetspec.base=origin/main').fails()
    .said('error[deleted-without-tombstone]', 'cluster `mosk-2` is removed')
null
