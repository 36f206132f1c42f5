def place = { id, cluster, directory -> """<execution>
            <id>$id</id>
            <goals>
              <goal>check</goal>
              <goal>update</goal>
            </goals>
            <configuration>
              <managementClusters>$cluster</managementClusters>
              <renderedDirectory>\${project.basedir}/$directory/rendered</renderedDirectory>
              <evidenceDirectory>\${project.basedir}/$directory/evidence</evidenceDirectory>
              <bootstrapDirectory>\${project.basedir}/$directory/bootstrap</bootstrapDirectory>
            </configuration>
          </execution>
          """ }
def scenario = new dev.netspec.it.Scenario(basedir)
scenario.gitRepository()
    .write('begin.txt', 'what both branches have\n')
    .commit('Begin')
    .git('branch', 'rendered')
    .git('worktree', 'add', '--quiet', '../branch-of-two', 'rendered')
    .sampleRepository()
    .replace('pom.xml', '<executions>', '<executions>\n          '
        + place('other-repository', 'kaas-mgmt', '../repository-of-one') + place('branch', 'kaas-mgmt-two', '../branch-of-two'))
    .commit('Describe the network')
    .done()
