/**
 * The semantic rules, one class each, over the model. Begin with {@link dev.netspec.rule.Rules}.
 *
 * <p>A rule is a pure function of the model, so it holds for compiled specs and for hand-written manifests alike. It has
 * one id and finds one defect; two ids are two classes. What several rules need to know of who claims which addresses
 * is the view {@link dev.netspec.rule.AddressPlan}; it also keeps one mistake from being reported as several.
 *
 * <p>The spec language has no words for some faults, so that only manifests can have them: {@code pool-in-l2-template},
 * {@code pool-protocol-unsupported}, {@code bond-mode-unknown}, {@code vlan-duplicate} and
 * {@code mtu-too-large-for-parent}. Their fixtures are manifests, and a test shows that no object is emitted with them.
 */
package dev.netspec.rule;
