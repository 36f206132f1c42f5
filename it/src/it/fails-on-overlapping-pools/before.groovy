new dev.netspec.it.Scenario(basedir).soundSpec('spec')
    .replace('spec/kaas-mgmt.yaml', 'kubernetes:', 'pools:\n  monitoring: {in: management, addresses: 10.0.11.75-10.0.11.85, autoAssign: false}\nkubernetes:')
    .done()
