package org.cartulary.api.http;

import java.util.Map;
import org.cartulary.api.json.JsonText;
import org.cartulary.api.json.StrictJson;
import org.jspecify.annotations.Nullable;

/** An answer as text, in the form in which it is kept to be given again. */
record KeptText(
        int status,
        Map<String, String> headers,
        @Nullable String mediaType,
        @Nullable String body) {

    static String of(Answer answer) {
        Content content = answer.content();
        return JsonText.of(
                content == null
                        ? new KeptText(answer.status(), answer.headers(), null, null)
                        : new KeptText(answer.status(), answer.headers(), content.mediaType(), content.text()));
    }

    static Answer answer(String kept) {
        KeptText text = StrictJson.own(kept, KeptText.class);
        Content content =
                text.mediaType() == null || text.body() == null ? null : Content.text(text.mediaType(), text.body());
        return new Answer(text.status(), text.headers(), content);
    }
}
