package dev.netspec;

import dev.netspec.diagnostic.Diagnostics;
import dev.netspec.model.NetworkModel;

/** What manifests amount to, and what is wrong with it. */
public record Inspection(NetworkModel model, Diagnostics diagnostics) {}
