// An error that was there before, and a warning that is wanted.
new dev.netspec.it.Scenario(basedir).soundSpec('spec')
    .replace('spec/kaas-mgmt.yaml', 'hosts: 10.0.11.100-10.0.11.199', 'hosts: 10.0.11.1-10.0.11.2')
    .write('spec/policy.yaml', '''apiVersion: netspec.dev/v1
kind: Policy
name: ours
accept:
  - {id: gateway-in-host-range, at: ManagementCluster/kaas-mgmt, reason: given to us like this, until: 2999-12-31}
''')
    .done()
