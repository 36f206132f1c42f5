package dev.netspec.net;

/**
 * Two things that claim the same addresses.
 *
 * @param first the one that comes first in the list that was searched
 * @param shared the addresses that both claim
 */
public record Overlap<T>(T first, T second, AddressRange shared) {}
