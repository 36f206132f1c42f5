package dev.netspec.secret;

import dev.netspec.source.Origin;
import java.util.List;

/**
 * A password in clear.
 *
 * @param places of the key and of what stands under it
 */
record Literal(Origin key, List<Origin> places) {}
