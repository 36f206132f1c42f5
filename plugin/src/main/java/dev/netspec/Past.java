package dev.netspec;

import dev.netspec.model.NetworkModel;
import dev.netspec.policy.Policy;

/**
 * A base as it was understood.
 *
 * @param model what its spec means
 * @param policy that of its spec
 */
public record Past(Base base, NetworkModel model, Policy policy) {}
