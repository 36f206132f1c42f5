package dev.netspec.agents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceIgnoreTest {

    @Test
    void letsInTheDirectoriesAndNothingBesideThem() {
        assertThat(SourceIgnore.allBut(List.of("net/rendered/kaas-mgmt", "net/gitops/kaas-mgmt/flux")))
                .isEqualTo("""
                        /*
                        !/net
                        /net/*
                        !/net/gitops
                        !/net/rendered
                        /net/gitops/*
                        !/net/gitops/kaas-mgmt
                        /net/gitops/kaas-mgmt/*
                        !/net/gitops/kaas-mgmt/flux
                        /net/rendered/*
                        !/net/rendered/kaas-mgmt
                        """);
    }

    @Test
    void leavesNothingOutOfADirectoryThatAnotherLiesIn() {
        assertThat(SourceIgnore.allBut(List.of("deploy/kaas-mgmt", "deploy/kaas-mgmt/flux")))
                .isEqualTo("""
                        /*
                        !/deploy
                        /deploy/*
                        !/deploy/kaas-mgmt
                        """);
    }
}
