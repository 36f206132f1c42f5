package dev.netspec.diff;

/**
 * What happens to an object, with a gap for the names of the objects that it happens to.
 *
 * @param before what stands before the gap
 * @param after what stands after it
 * @param addresses see {@link Change#addresses}
 */
record Sentence(Change.Topic topic, String before, String after, boolean addresses) {

    static Sentence of(String before, boolean addresses) {
        return new Sentence(Change.Topic.FIELD, before, "", addresses);
    }
}
