/** Invented people. First names and family names are common ones; any likeness is chance. */
export const DUTCH_FIRST = [
  "Anneke", "Arjan", "Bilal", "Bram", "Charlotte", "Dewi", "Daan", "Emma", "Esra", "Fatima", "Femke", "Floris", "Gijs", "Hanna", "Hendrik-Jan", "Ilse", "Iris",
  "Jasper", "Joris", "Kaja", "Khadija", "Koen", "Lars", "Lieke", "Lotte", "Maarten", "Marieke", "Mehmet", "Mila", "Nadia", "Niels", "Noor", "Pieter", "Rachid", "Rik",
  "Roos", "Ruben", "Sanne", "Sofie", "Stijn", "Sven", "Tara", "Thijs", "Tineke", "Tom", "Vera", "Wessel", "Willem", "Yara", "Yasmina",
];
export const DUTCH_LAST = [
  "Achahbar", "de Boer", "Bakker", "van den Berg", "Bergsma", "Bos", "Bosch", "Brouwer", "Chaouki", "Dekker", "van Dam", "Dijkstra", "Douma", "Elzinga", "van der Heijden",
  "Hendriks", "Hoekstra", "Jacobs", "Jansen", "Janssens", "de Jong", "van Kesteren", "Koster", "Kuipers", "van Leeuwen", "Maas", "Meijer", "Middelkoop", "Mulder", "Nijland",
  "Oosterhuis", "Öztürk", "Peters", "Pietrowska", "Postma", "Prins", "Rahimi", "de Ruiter", "Schouten", "Slotboom", "Smit", "Tuinstra", "Verbeek", "Vermeulen", "Visser",
  "de Vries", "Vos", "de Wit", "Wolters", "Wijnands",
];
export const ENGLISH_FIRST = [
  "Abigail", "Aisha", "Alan", "Alice", "Arthur", "Beth", "Callum", "Chloe", "Connor", "Daniel", "Deepa", "Eleanor", "Ewan", "Fiona", "George", "Grace", "Harriet", "Imogen",
  "Isaac", "Jack", "Jasmine", "Kate", "Kieran", "Leo", "Lucy", "Maya", "Megan", "Nathan", "Nina", "Oliver", "Oscar", "Priya", "Rachel", "Rohan", "Ruth", "Samuel", "Sophie",
  "Theo", "Victoria", "Zoe",
];
export const ENGLISH_LAST = [
  "Adams", "Ahmed", "Bailey", "Barker", "Brooks", "Carter", "Clarke", "Cooper", "Davies", "Edwards", "Evans", "Finch", "Foster", "Green", "Griffiths", "Hall", "Harris",
  "Hughes", "Jones", "Kaur", "Khan", "Lewis", "Marsh", "Mitchell", "Morgan", "Murphy", "Patel", "Price", "Raghunathan", "Reid", "Roberts", "Shaw", "Singh", "Stewart", "Taylor",
  "Thomas", "Turner", "Walker", "Ward", "Wood",
];

/** The local part of a person's address: `f.elbakkali`. */
export const addressOf = (first: string, last: string): string =>
  `${first.charAt(0)}.${last}`.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[^a-z.-]/g, "");
