package org.parley.problem;

/** A problem as a small page; all words in it are Parley's own, none the caller's. */
record HtmlProblem(Problem problem, String contextPath) {

    String html() {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%1$s · Parley</title>
                <link rel="icon" href="%4$s/resources/parley/icon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="%4$s/resources/parley/chat.css">
                </head>
                <body>
                <header class="top">
                <div class="column">
                <img class="mark" src="%4$s/resources/parley/icon.svg" alt="" width="40" height="40">
                <div class="names"><p class="title">Parley</p></div>
                </div>
                </header>
                <main class="notice">
                <h1>%1$s</h1>
                <p>%2$s</p>
                <a class="primary" href="%4$s/">Talk to the bot</a>
                <p class="incident">Incident %3$s</p>
                </main>
                </body>
                </html>
                """.formatted(problem.title(), escaped(problem.detail()), problem.incident(), contextPath);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
