package org.cartulary.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The address of the page that follows: the same question, but for where it begins. */
final class NextPage {

    private NextPage() {}

    static String of(HttpServletRequest request, String base, String after) {
        Map<String, String> query = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> query.put(name, values[0]));
        query.put("after", after);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return base
                + path
                + query.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
