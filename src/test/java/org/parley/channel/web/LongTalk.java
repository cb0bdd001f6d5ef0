package org.parley.channel.web;

import org.parley.channel.rest.Client;
import org.parley.server.WildFly;

/** More talk in the conversation of a cookie than one page shows. */
record LongTalk(WildFly server, String cookie) {

    /** Says so much that the last message has number 264. */
    void happen() {
        String[] parts = cookie.split("[.]", 2);
        Client.Chat chat = new Client.Chat(new Client(server), parts[0], parts[1]);
        chat.say("I'm Ada").then().statusCode(200);
        for (int i = 0; i < 130; i++) {
            chat.say("thanks").then().statusCode(200);
        }
    }
}
