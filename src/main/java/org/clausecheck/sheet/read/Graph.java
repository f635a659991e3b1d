package org.clausecheck.sheet.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clausecheck.logic.Place;

/** What depends on what. Finds circles, and chains that are too long to be followed, without recursion of its own. */
final class Graph {

    private final Map<String, List<Edge>> edges = new LinkedHashMap<>();

    /** A step from one thing to the next, and where it is written. */
    record Edge(String from, String to, Place place) {
    }

    /** A thing on the way, with the steps from it that are left. */
    private record Stop(String node, Iterator<Edge> left) {
    }

    /** Adds a step; one that is there already is not added again. */
    void add(String from, String to, Place place) {
        List<Edge> steps = edges.computeIfAbsent(from, key -> new ArrayList<>());
        if (steps.stream().noneMatch(edge -> edge.to().equals(to))) {
            steps.add(new Edge(from, to, place));
        }
    }

    /** Every circle, as the steps it is made of; each step closes one circle at most. */
    List<List<Edge>> circles() {
        List<List<Edge>> circles = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        for (String start : edges.keySet()) {
            if (!done.contains(start)) {
                walk(start, done, circles);
            }
        }
        return circles;
    }

    private void walk(String start, Set<String> done, List<List<Edge>> circles) {
        Deque<Stop> stops = new ArrayDeque<>();
        List<Edge> way = new ArrayList<>();
        Map<String, Integer> onWay = new HashMap<>();
        stops.push(new Stop(start, edgesFrom(start)));
        onWay.put(start, 0);
        while (!stops.isEmpty()) {
            Stop stop = stops.peek();
            if (!stop.left().hasNext()) {
                stops.pop();
                done.add(stop.node());
                onWay.remove(stop.node());
                if (!way.isEmpty()) {
                    way.remove(way.size() - 1);
                }
                continue;
            }
            Edge edge = stop.left().next();
            Integer seen = onWay.get(edge.to());
            if (seen != null) {
                List<Edge> circle = new ArrayList<>(way.subList(seen, way.size()));
                circle.add(edge);
                circles.add(circle);
            } else if (!done.contains(edge.to())) {
                way.add(edge);
                onWay.put(edge.to(), way.size());
                stops.push(new Stop(edge.to(), edgesFrom(edge.to())));
            }
        }
    }

    private Iterator<Edge> edgesFrom(String node) {
        return edges.getOrDefault(node, List.of()).iterator();
    }

    /** The first step at which a chain without circles gets longer than so many steps; {@code null} if none does. */
    Edge beyond(int length) {
        Map<String, Integer> lengths = new HashMap<>();
        for (String start : edges.keySet()) {
            Deque<Stop> stops = new ArrayDeque<>();
            stops.push(new Stop(start, edgesFrom(start)));
            while (!stops.isEmpty()) {
                Stop stop = stops.peek();
                if (lengths.containsKey(stop.node())) {
                    stops.pop();
                } else if (stop.left().hasNext()) {
                    String next = stop.left().next().to();
                    if (!lengths.containsKey(next)) {
                        stops.push(new Stop(next, edgesFrom(next)));
                    }
                } else {
                    int longest = 0;
                    for (Edge edge : edges.getOrDefault(stop.node(), List.of())) {
                        longest = Math.max(longest, 1 + lengths.getOrDefault(edge.to(), 0));
                        if (longest > length) {
                            return edge;
                        }
                    }
                    lengths.put(stop.node(), longest);
                }
            }
        }
        return null;
    }
}
