package org.parley.understanding.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.parley.understanding.Context;
import org.parley.understanding.Entity;

/**
 * E-mail addresses and URLs, found by autolink in linear time; and bare domains under well-known ends, "example.com".
 */
final class LinkRecognizer implements EntityRecognizer {

    private static final double SURE = 0.95;
    private static final double BARE = 0.8;

    private static final LinkExtractor LINKS =
            LinkExtractor.builder().linkTypes(EnumSet.allOf(LinkType.class)).build();

    private static final Pattern DOMAIN = Pattern.compile(
            "(?<![\\p{L}\\p{N}@._/-])(?:[\\p{L}\\p{N}-]{1,63}\\.){1,5}(?:"
                    + String.join("|", EntityResource.lines("domains.txt"))
                    + ")(?:/[^\\s<>\"']{0,200})?(?![\\p{L}\\p{N}@-])",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Entity> recognize(String text, Context context) {
        List<Entity> found = new ArrayList<>();
        for (LinkSpan link : LINKS.extractLinks(text)) {
            found.add(entity(text, link));
        }
        Matcher domain = DOMAIN.matcher(text);
        while (domain.find()) {
            found.add(
                    Entity.in(text, domain.start(), domain.end(), EntityTypes.URL, "https://" + domain.group(), BARE));
        }
        return found;
    }

    private static Entity entity(String text, LinkSpan link) {
        String written = text.substring(link.getBeginIndex(), link.getEndIndex());
        String type = link.getType() == LinkType.EMAIL ? EntityTypes.EMAIL : EntityTypes.URL;
        String value = switch (link.getType()) {
            case EMAIL -> address(written);
            case WWW -> "https://" + written;
            case URL -> written;
        };
        return Entity.in(text, link.getBeginIndex(), link.getEndIndex(), type, value, SURE);
    }

    /** A domain has no case; what stands before the @ may have. */
    private static String address(String written) {
        int at = written.lastIndexOf('@') + 1;
        return written.substring(0, at) + written.substring(at).toLowerCase(Locale.ROOT);
    }
}
