new dev.netspec.it.Scenario(basedir).soundSpec('one/spec').soundSpec('two/spec').done()
