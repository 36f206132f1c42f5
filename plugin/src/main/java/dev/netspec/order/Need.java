package dev.netspec.order;

/**
 * That objects of a kind refer to objects of another, which must be there before them and go after them.
 *
 * @param reason what happens otherwise: a sentence without a full stop
 * @param source where that is said; the vendor's documentation unless it names something else
 */
public record Need(String kind, String on, String reason, String source) {}
