new dev.netspec.it.Scenario(basedir).gitRepository().sampleRepository().done()
