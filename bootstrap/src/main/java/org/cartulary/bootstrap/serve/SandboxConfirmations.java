package org.cartulary.bootstrap.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.cartulary.payments.sandbox.SandboxGateway;
import org.cartulary.ports.payment.GatewayAnswer;

/** Stands in for the page of a bank on which a payer confirms. Whoever knows the key of a charge may: the sandbox moves no money. */
final class SandboxConfirmations extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String ASK = "<p>This page stands in for the one of your bank. No money moves.</p>"
            + "<form method=\"post\"><button name=\"answer\" value=\"confirm\">Pay</button> "
            + "<button name=\"answer\" value=\"refuse\">Do not pay</button></form>";

    private final transient SandboxGateway gateway;

    SandboxConfirmations(SandboxGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(response, 200, ASK);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        Optional<GatewayAnswer> answer =
                "confirm".equals(request.getParameter("answer")) ? gateway.confirm(key) : gateway.refuse(key);
        if (answer.isEmpty()) {
            write(response, 404, "<p>There is no such payment.</p>");
        } else if (answer.get() instanceof GatewayAnswer.Charged) {
            write(response, 200, "<p>Paid. You can close this page; the order follows within a minute.</p>");
        } else {
            write(response, 200, "<p>Not paid. You can close this page.</p>");
        }
    }

    private static void write(HttpServletResponse response, int status, String body) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Content-Security-Policy", "default-src 'none'; form-action 'self'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write("<!DOCTYPE html><html lang=\"en\"><title>Sandbox payment</title><body><h1>Sandbox payment</h1>"
                        + body + "</body></html>");
    }
}
