package vn.gdnn.curriculum.publication.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.publication.document.CaseDocument;
import vn.gdnn.curriculum.publication.document.CaseNode;

/** What every object of CASE has: an identifier, an address, and links to others. */
@ApplicationScoped
class CaseLinks {

    static final String PATH = "/ims/case/v1p1/";

    private final String root;

    CaseLinks(@ConfigProperty(name = "gdnn.public-url") String publicUrl) {
        this.root = publicUrl + PATH;
    }

    /** An object with its identifier and its address, to which fields are added. */
    Map<String, Object> object(String place, UUID identifier) {
        var json = new LinkedHashMap<String, Object>();
        json.put("identifier", identifier.toString());
        json.put("uri", root + place + "/" + identifier);
        return json;
    }

    Map<String, Object> link(String place, UUID identifier, String title) {
        var json = new LinkedHashMap<String, Object>();
        json.put("title", title);
        json.putAll(object(place, identifier));
        return json;
    }

    Map<String, Object> document(CaseDocument document) {
        return link("CFDocuments", document.identifier(), document.title());
    }

    /** An end of an association; what it leads to is an object of CASE too. */
    Map<String, Object> node(CaseNode node) {
        var json = link(node.place(), node.identifier(), node.title());
        json.put("targetType", "CASE");
        return json;
    }

    /** A field without a value is left out. */
    static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value instanceof Number ? value : value.toString());
        }
    }

    static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
