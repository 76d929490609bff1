import { defineNames } from "../../../engine/define.ts";

/** Given names of many countries: the surest sign that a run of capitals is a person. */
export default defineNames({
  id: "first-names",
  names: `
Aaron Abby Ayanna Beto Mick Stormy Tamir Nicolle Mychal Akai Condoleezza Tammi Neera Kellan Sundus Reza Ruhollah Hakim Mohsen Abdel-Fattah Abdel Abdul Abdullah Abigail Abraham Ada Adam Adel Adele Adrian Adriana Agnes Ahmad Ahmed
Aidan Aisha Ajay Akira Alan Alana Alastair Albert Alberto Alec Alejandro Alejandra Aleksandr Aleksei Alessandro
Alex Alexander Alexandra Alexandria Alexei Alexis Alfonso Alfred Ali Alice Alicia Alison Allan Allen Allison
Alok Alyssa Amanda Amber Amelia Amir Amit Amy Ana Anand Anders Andre Andrea Andreas Andrei Andres Andrew Andrey Andrzej Andy
Angel Angela Angelina Angie Angus Anil Anita Anja Ann Anna Annabel Anne Annette Annie Anthony Antoine
Anton Antonin Antonio Antony Anwar Archie Ari Ariana Ariel Arjun Arlen Armando Arnold Art Arthur Artem Arturo Arun Asa
Asha Ashley Ashok Ashraf Ashton Asif Astrid Audrey August Augusto Aung Austin Ava Avi Axel Ayman
Barack Barbara Barney Barry Bart Bashar Beatrice Becky Belinda Ben Benedict Benigno Benjamin Benny Bernadette Bernard
Bernardo Bernhard Bernie Bert Beth Bethany Betsy Betty Beverly Bianca Bill Billie Billy Binyamin Blake Bob
Bobby Bonnie Boris Brad Bradley Brady Brandon Brenda Brendan Brent Bret Brett Brian Brianna Bridget Brigitte Brooke
Bruce Bruno Bryan Bryce Byron Caitlin Caleb Calvin Cameron Camila Camille Candace Candice Carl Carla Carlo
Carlos Carly Carmen Carol Carole Caroline Carolyn Carrie Carter Cary Casey Cass Cassandra Cassidy Catherine Cathy Cecilia Cedric
Celeste Celia Cesar Chad Chandra Chantal Charlene Charles Charlie Charlotte Chase Chelsea Chen Cheryl Chester
Chet Chiara Chloe Chris Christa Christian Christiana Christina Christine Christoph Christophe Christopher Christy Chuck Cindy Claire
Clara Clarence Clarissa Claude Claudia Claudio Clay Clayton Clement Cliff Clifford Clint Clive Clyde Cody Colette Colin Colleen
Connie Connor Conor Conrad Constance Cora Corey Cornelia Cornelius Cory Courtney Craig Cristian Cristina Curt Curtis
Cynthia Cyril Cyrus Daisy Dale Damian Damien Damon Dan Dana Dani Daniel Daniela Danielle Danny Daphne Darius Darlene Darrell Darren
Darryl Daryl Dave David Dawn Dean Deanna Deb Debbie Deborah Debra Declan Deepak Deirdre Dejan Delia Denis Denise Dennis
Denny Derek Derrick Desmond Devin Devon Diana Diane Dianne Dick Diego Dieter Dilip Dilma Dimitri Dina Dirk Dmitri Dmitry Dolores
Dominic Dominique Don Donald Donna Donnie Donovan Dora Doreen Doris Dorothy Doug Douglas Drew Duane Duncan Dustin Dwayne
Dwight Dylan Ebony Ed Eddie Edgar Edith Edmund Eduardo Edward Edwin Eileen Ekaterina Elaine Eleanor Elena Eli Elias
Elijah Elisabeth Elise Elisha Eliza Elizabeth Ella Ellen Elliot Elliott Ellie Elmer Elon Elsa Elvira Emanuel Emil Emile Emily Emma Emmanuel
Emmanuelle Emmet Emmett Enda Enrico Enrique Eric Erica Erich Erik Erika Erin Ernest Ernesto Ernie Ernst Esteban Esther Ethan Etienne Eugene Eunice
Eva Evan Eve Evelyn Evgeny Evo Ezekiel Ezra Fabian Fabio Faisal Fareed Farah Fatima Fatou Federica Federico Felicia Felipe Felix Ferdinand Fernando
Fidel Finn Fiona Florence Florian Floyd Frances Francesca Francesco Francine Francis Francisco Franco Francois François Frank
Frankie Franklin Franz Fred Freddie Frederic Frederick Fumio Gabby Gabe Gabriel Gabriela Gabrielle Gail Gareth Garrett
Gary Gavin Gavriel Gemma Gene Genevieve Geoff Geoffrey George Georgina Gerald Geraldine Gerard Gerd Gerhard Gerry Giancarlo Gianni
Gideon Gilbert Giles Gillian Gina Ginger Giorgia Giorgio Giovanni Giulia Giuseppe Gladys Glen Glenda Glenn Gloria Gordon Grace Graham
Grant Greg Gregg Gregor Gregory Greta Gretchen Guido Guillaume Guillermo Gus Gustavo Gwen Gwendolyn Hadi Haim Hakan Hakeem Hal Haley Hamid
Hamza Hank Hanna Hannah Hans Harold Haroon Harriet Harrison Harry Harvey Hasan Hassan Hayley Hazel Heath Heather Hector Heidi Heiko
Heinrich Helen Helena Helene Helga Helmut Henri Henrik Henry Herb Herbert Herman Hideo Hilary Hillary Hiroshi Holly Horst Hosni Howard
Hubert Hugh Hugo Humphrey Hussein Ian Ibrahim Ida Ignacio Igor Ilan Ilhan Ilya Iman Imran Ina Ines Inga Ingrid Irene Iris Irina Irving
Isaac Isabel Isabella Isabelle Isadora Isaiah Ismail Ivan Ivana Ivanka Ivy Jack Jackie Jaclyn Jacob Jacqueline Jacques Jacinda Jade
Jaime Jair Jake Jamal James Jamie Jan Jana Jane Janelle Janet Janice Janine Jared Jasmine Jason Javier Jawaharlal Jay Jayne Jean Jeanette Jeanne
Jeannie Jeb Jeff Jefferson Jeffrey Jen Jenna Jennie Jennifer Jenny Jens Jeremiah Jeremy Jerome Jerrold Jerry Jesse Jessica Jessie Jesús Jesus
Jill Jillian Jim Jimmy Jo Joachim Joan Joanna Joanne Joao João Jochen Jocelyn Jodi Jodie Jody Joe Joel Joey Johan Johann Johanna Johannes John
Johnny Jon Jonah Jonas Jonathan Joni Jordan Jorge Jose José Josef Joseph Josephine Josh Joshua Joy Joyce Juan Juanita Judd Jude
Judith Judy Jules Julia Julian Juliana Julie Juliet Julio Julius June Jürgen Jurgen Justin Justine Kaitlyn Kaja Kamala Kamal Kara Karen Karin Karim
Karine Karl Karla Kasey Kassym Kate Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrina Katy Kay Kayla Kayleigh Keith Keir Kellie Kelly Kellyanne
Kelsey Ken Kendra Kenneth Kenny Kent Kerry Kevin Khalid Khaled Kiera Kieran Kim Kimberly Kirk Kirsten Kirstie Kirstjen Kit Klaus Kofi Konrad Konstantin
Krista Kristen Kristi Kristin Kristina Kurt Kwame Kwasi Kyle Kyrsten Lachlan Lamar Lana Lance Lara Larry Lars Latoya Laura Laurel Lauren Laurence Laurent Laurie
Lavinia Lawrence Leah Lech Lee Leigh Leila Lena Leo Leon Leonard Leonardo Leonid Leopold Leroy Les Lesley Leslie Lester Leticia Letitia Levi Lewis
Liam Liana Lidia Lila Liliana Lillian Lily Lin Lina Lincoln Linda Lindsay Lindsey Linus Lionel Lisa Liu Liz Liza Lizzie Lloyd Logan Lois Lola
Lorenzo Loretta Lori Lorraine Lou Louis Louise Luc Luca Lucas Lucia Luciana Lucien Lucille Lucy Ludwig Luigi Luis Luisa Luiz Luke Lula
Lydia Lyle Lyndon Lynn Lynne Mabel Mack Madeleine Madeline Madison Mae Maggie Mahmoud Mahinda Maia Malala Malcolm Malik Mandy Manfred Manuel Mara Marc
Marcel Marcia Marcin Marco Marcos Marcus Marcy Margaret Margarita Margo Margot Maria Mariam Marian Mariana Marianne Marie Marielle Marilyn
Marina Mario Marion Marisa Marissa Marjorie Mark Markus Marlene Marsha Marta Martha Martin Martina Marty Marvin Mary Maryam Mason Mateusz Matteo
Matt Matthew Matthias Maureen Maurice Mauricio Max Maxim Maxime Maxine May Maya Mazie Meagan Megan Meghan Mehdi Mehmet Mel Melania Melanie
Melinda Melissa Melody Melvin Mercedes Meredith Merrick Mervyn Mia Micah Michael Michaela Michel Michele Michelle Miguel Mika Mike Mikhail Miles
Milos Milton Mimi Mina Mindy Minouche Miranda Miriam Mitch Mitchell Mitt Moammar Mohamed Mohammad Mohammed Mohan Molly Mona Monica
Monique Morgan Moritz Morris Moses Muammar Muhammad Muhammadu Muriel Mustafa Myra Myron Nabil Nadia Nadine Nancy Naomi Narendra Nasser Natalia Natalie
Natasha Nate Nathan Nathaniel Neal Ned Neil Nelson Nestor Nguyen Nicholas Nick Nicki Nicky Nicola Nicolas Nicole Nigel Nikki Nikita Nikolai Nikol Nina
Noah Noam Noel Noelle Noor Nora Norbert Norm Norma Norman Nouri Nuri Octavia Olaf Oleg Olga Oliver Olivia Olivier Olena Olusegun Omar Oprah Orlando Orrin Oscar
Osama Oskar Otto Owen Pablo Paige Pam Pamela Paolo Parker Pascal Pat Patricia Patrick Patsy Patti Patty Paul Paula Paulette
Paulo Pauline Pavel Pearl Pedro Peggy Penelope Penny Percy Perry Pete Peter Petra Petro Phil Philip Philippe Phillip Phoebe
Phyllis Pierce Pierre Pieter Pilar Piotr Piyush Prakash Pranab Preet Priscilla Priti Priya Quentin Quincy Rachael Rachel Rafael Rafiq Rahm Rahul Raj Rajesh Rajiv
Ralph Ramesh Ramon Ramona Ramzan Rana Rand Randall Randi Randy Raphael Rashid Rashida Raul Ravi Ray Raymond Rebecca Recep Reed Regina Reginald Reince Reinhard Rene Renee
Rex Reuben Rhonda Ricardo Rich Richard Rick Ricky Rishi Rita Rob Robbie Robert Roberta Roberto Robin Robyn Rochelle Rod Roderick Rodney
Rodrigo Rodrigue Roger Roland Rolf Roman Ron Ronald Ronan Ronnie Rory Rosa Rosalind Rosanna Rosario Rose Roseanne Roselyn Rosemary Rosie Ross Roxanne Roy Ruben Ruby Rudi
Rudolf Rudolph Rudy Rupert Ruslan Russ Russell Ruth Ryan Saad Saddam Sadiq Saeed Sajid Salem Sally Salma Salman Salvador Sam Samantha Samir Samuel Sandra Sandro
Sandy Sanjay Santiago Sara Sarah Sasha Saul Savannah Scott Sean Sebastian Selena Selina Serena Serge Sergei Sergey Sergio Seth Shaheen Shane Shannon
Shari Sharon Shaun Shauna Shawn Sheila Shelby Sheldon Shelley Sherri Sherrod Sherry Shimon Shinzo Shirley Sid Sidney Siegfried Sigmar Sigrid Silvia Silvio Simon
Simona Simone Sofia Solomon Sonia Sonny Sonya Sophia Sophie Spencer Stacey Stacy Stan Stanislav Stanley Stefan Stefanie Stella Sten
Stephan Stephanie Stephen Steve Steven Stewart Stuart Subhash Sue Sundar Sunil Suresh Susan Susana Susanna Susanne Susie Suzanne Svetlana Sven Sybil Sylvia
Sylvie Tad Tahir Tamara Tammy Tania Tanya Tara Tarek Tariq Tatiana Taylor Ted Teddy Tedros Terence Teresa Terrence Terri Terry Tessa Thaddeus Theo Theodore
Theresa Therese Thomas Thom Thorsten Tiffany Tim Timothy Tina Toby Todd Tom Tomas Tommy Toni Tony Tonya Tracey Traci Tracy Travis Trent Trevor
Trey Tricia Trisha Tristan Troy Tucker Tulsi Tyler Tyrone Ulrich Uma Umar Uri Uriel Ursula Valentina Valeria Valerie Vanessa Vera Vernon Veronica
Vicki Vicky Victor Victoria Vijay Vikram Viktor Vince Vincent Viola Violet Virginia Vitali Vitaly Vivek Vivian Vivienne Vladimir Volodymyr Wade Wallace
Walt Walter Wanda Warren Wayne Wendell Wendy Werner Wesley Whitney Whoopi Wilbur Wilhelm Will Willem William Willie Willis Wilma Winnie Winston
Wolfgang Woodrow Xavier Xi Yanis Yasmin Yasser Yevgeny Yitzhak Yolanda Yoshihide Yossi Younis Yulia Yuri Yusuf Yves Yvette Yvonne Zachary Zack Zainab
Zhang Wang Li Zhao Zhou Yang Huang Xu Park Choi Zoe Zoran Björn Jörg Günter Günther Sören Søren Mette Magdalena Malgorzata Agnieszka Katarzyna Tomasz Marek Milan Zdenek
Nikos Giorgos Dimitris Yiannis Kyriakos Kostas Eleni Tal Yair Naftali Avigdor Ehud Shlomo Moshe Abu Mahathir Joko Imelda Thaksin Prayuth
Ngozi Chinua Chidi Oluwaseun Thabo Uhuru Raila Yoweri Abiy Hailemariam Nana Amara Mamadou Moussa Ousmane Alassane Macky Idris Tawakkol Shirin Rouhollah Javad Nadezhda Anatoly Arkady Kirill Timur Ramil Bakhyt
Shoshana Orly Noa Ayesha Nawaz Benazir Asma Hina Sania Bilawal Shehbaz Mamata Arvind Nirmala Smriti Amartya Yogi Shashi Manmohan Sushma Ratan Mukesh Gautam Azim
`
    .trim()
    .split(/\s+/),
});
