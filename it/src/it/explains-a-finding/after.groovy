new dev.netspec.it.Scenario(basedir).said('drift-stale: ', 'Why it matters').done()
