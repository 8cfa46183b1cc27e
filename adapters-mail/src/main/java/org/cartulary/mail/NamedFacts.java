package org.cartulary.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.Set;
import java.util.TreeSet;

/** The names that a template uses, with those of branches that are seldom taken and of all that it includes. */
final class NamedFacts implements Mustache.Visitor {

    private final Set<String> names = new TreeSet<>();

    private NamedFacts() {}

    static Set<String> of(Template template) {
        NamedFacts facts = new NamedFacts();
        template.visit(facts);
        return facts.names;
    }

    @Override
    public void visitText(String text) {
        // text names nothing
    }

    @Override
    public void visitVariable(String name) {
        names.add(name);
    }

    @Override
    public boolean visitInclude(String name) {
        return true;
    }

    @Override
    public boolean visitParent(String name) {
        return true;
    }

    @Override
    public boolean visitBlock(String name) {
        return true;
    }

    @Override
    public boolean visitSection(String name) {
        names.add(name);
        return true;
    }

    @Override
    public boolean visitInvertedSection(String name) {
        names.add(name);
        return true;
    }
}
