new dev.netspec.it.Scenario(basedir).soundSpec('spec').done()
