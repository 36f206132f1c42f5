new dev.netspec.it.Scenario(basedir)
    .said('Using the MultiThreadedBuilder implementation with a thread count of 2')
    .equal('one/target/netspec', 'two/target/netspec')
    .done()
