package org.parley.channel.rest;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes a body only if it is what it says it is: UTF-8, one JSON value and nothing after it, no member twice, and text
 * where text belongs. JSON-B alone would make "123" of the number 123 and a question mark of a broken letter.
 */
@Provider
public class StrictJson implements ReaderInterceptor {

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
    private static final List<Class<?>> TEXTS = List.of(String.class, UUID.class);

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        refuseOtherThanUtf8(context);
        byte[] body = context.getInputStream().readAllBytes();
        if (body.length > 0) {
            check(context.getType(), parsed(body));
        }
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }

    private static void refuseOtherThanUtf8(ReaderInterceptorContext context) {
        String charset = context.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
        boolean encoded = context.getHeaders().containsKey("Content-Encoding");
        if (encoded || charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw new NotSupportedException();
        }
    }

    private static JsonValue parsed(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            refuseMoreThanOne(text);
            return READERS.createReader(new StringReader(text)).readValue();
        } catch (CharacterCodingException notUtf8) {
            throw new JsonException("The body is not UTF-8");
        }
    }

    /** A parser that is led to the end finds what stands behind the first value; a reader stops there. */
    private static void refuseMoreThanOne(String text) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                parser.next();
            }
        }
    }

    private static void check(Class<?> type, JsonValue value) {
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return;
        }
        if (!(value instanceof JsonObject object)) {
            throw new JsonException("An object is expected");
        }
        Stream.of(type.getRecordComponents())
                .filter(member -> TEXTS.contains(member.getType()))
                .map(RecordComponent::getName)
                .filter(name -> !isText(object.getOrDefault(name, JsonValue.NULL)))
                .findFirst()
                .ifPresent(name -> {
                    throw new JsonException("Text is expected for " + name);
                });
    }

    private static boolean isText(JsonValue value) {
        return value.getValueType() == JsonValue.ValueType.STRING || value.getValueType() == JsonValue.ValueType.NULL;
    }
}
