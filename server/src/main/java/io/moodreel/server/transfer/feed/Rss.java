package io.moodreel.server.transfer.feed;

import java.io.StringWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A diary as RSS 2.0. */
final class Rss {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private Rss() {}

    static String of(String title, String home, List<FeedItem> items) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeStartElement("channel");
            element(xml, "title", title);
            element(xml, "link", home);
            element(xml, "description", "What I watched and read, newest first.");
            for (FeedItem item : items) {
                write(xml, item);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static void write(XMLStreamWriter xml, FeedItem item) throws XMLStreamException {
        xml.writeStartElement("item");
        element(xml, "title", item.heading());
        element(xml, "link", item.url());
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters(item.id());
        xml.writeEndElement();
        element(
                xml,
                "pubDate",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(item.at().atOffset(ZoneOffset.UTC)));
        for (String tag : item.tags()) {
            element(xml, "category", tag);
        }
        element(xml, "description", html(item.text()));
        xml.writeEndElement();
    }

    /** Readers take descriptions for HTML: what somebody wrote must stay text. */
    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
