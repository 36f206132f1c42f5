new dev.netspec.it.Scenario(basedir)
    .said('What is committed is what the spec compiles to')
    .equal('rendered', 'target/netspec/rendered')
    .done()
