/**
 * The files that the vendor's procedure edits by hand to deploy a management or regional cluster, ready to copy. Begin
 * with {@link dev.netspec.bootstrap.Bootstrap}.
 *
 * <p>The templates hold the very objects that are rendered, so nothing in here knows the eras of the product: a value is
 * told by where it stands and what it is ({@code Statements}), and gets the vendor's name for it ({@code VendorNames}).
 */
package dev.netspec.bootstrap;
