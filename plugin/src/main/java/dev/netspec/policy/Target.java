package dev.netspec.policy;

import dev.netspec.source.Origin;
import dev.netspec.source.SourceFile;
import dev.netspec.source.Span;
import java.util.List;
import java.util.Optional;

/** What an exception is about. */
sealed interface Target {

    /** @param subject what the place belongs to, if it is known */
    boolean covers(Origin place, Optional<Subject> subject);

    /** Whether it is about the spec; otherwise it is about committed manifests. */
    boolean isSpec();

    /** A document of the spec, or a manifest. */
    record Whole(String object) implements Target {

        @Override
        public boolean covers(Origin place, Optional<Subject> subject) {
            return subject.map(Subject::object).filter(object::equals).isPresent();
        }

        @Override
        public boolean isSpec() {
            return object.indexOf('/') == object.lastIndexOf('/');
        }
    }

    /** Some places of a document of the spec. */
    record Part(String file, List<Span> spans) implements Target {

        @Override
        public boolean covers(Origin place, Optional<Subject> subject) {
            return isIn(file, place)
                    && spans.stream()
                            .anyMatch(span -> place.span()
                                    .filter(found -> span.start().compareTo(found.start()) <= 0
                                            && span.end().compareTo(found.start()) >= 0)
                                    .isPresent());
        }

        @Override
        public boolean isSpec() {
            return true;
        }
    }

    /** All of a file. */
    record Everything(String file, boolean isSpec) implements Target {

        @Override
        public boolean covers(Origin place, Optional<Subject> subject) {
            return isIn(file, place);
        }
    }

    private static boolean isIn(String file, Origin place) {
        return place.file().map(SourceFile::path).filter(file::equals).isPresent();
    }
}
