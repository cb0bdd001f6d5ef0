package org.parley.conversation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Authors are stored by their word, so that reordering the enum changes nothing. */
@Converter
public class AuthorConverter implements AttributeConverter<Author, String> {

    @Override
    public String convertToDatabaseColumn(Author author) {
        return author.word();
    }

    @Override
    public Author convertToEntityAttribute(String word) {
        return Author.of(word);
    }
}
