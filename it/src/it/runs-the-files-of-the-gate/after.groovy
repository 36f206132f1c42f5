def repository = new dev.netspec.it.Scenario(basedir)
def gate = new dev.netspec.it.Gate(basedir, localRepositoryPath)
def change = 'safe: pool `default` of `kaas-mgmt` grows from 20 to 29 addresses'

// The change is sound: every system lets it pass, and shows what it does.
gate.github().succeeds().said(change)
assert gate.summary().contains('pool `default` of `kaas-mgmt` grows from 20 to 29 addresses')
assert gate.comment().contains('pool `default` of `kaas-mgmt` grows from 20 to 29 addresses')
gate.gitlab().succeeds().said(change)
gate.jenkins().succeeds().said(change)

// Now the pool takes addresses of another: every system stops it, and has the reports all the same.
repository.replace('spec/region-one/kaas-mgmt.yaml', '10.0.0.61-10.0.0.70 # becomes', '10.0.11.61-10.0.11.70 # becomes')
gate.github().fails().said('\n::error file=spec/region-one/kaas-mgmt.yaml,line=14,endLine=14,col=19,')
assert gate.comment().contains('pool-overlap')
assert new File(basedir, 'target/netspec/netspec.sarif').text.contains('"pool-overlap"')
gate.gitlab().fails().said('error[pool-overlap] spec/region-one/kaas-mgmt.yaml:14:19')
assert new File(basedir, 'target/netspec/netspec-codequality.json').text.contains('"pool-overlap"')
gate.jenkins().fails().said('error[pool-overlap] spec/region-one/kaas-mgmt.yaml:14:19')

// The hook looks at what is staged: the fault in the working tree does not count until it is.
new File(basedir, 'spec/region-one/region.yaml') << '# The region of the south.\n'
repository.git('add', 'spec/region-one/region.yaml')
gate.commit('Explain a region').succeeds()
repository.git('add', 'spec')
gate.commit('Break a pool').fails().said('error[pool-overlap]')
null
