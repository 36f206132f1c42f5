new dev.netspec.it.Scenario(basedir).soundSpec('network/spec').done()
